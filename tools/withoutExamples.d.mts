export function withoutExamples(code: string, fileName: string): string;

export function withoutTrials(code: string, fileName: string): string;
