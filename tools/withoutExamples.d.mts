export function withoutExamples(code: string, fileName: string): string;
