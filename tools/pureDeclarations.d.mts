export function pureDeclarations(code: string, fileName: string): string;
