export function namedClasses(code: string, fileName: string): string;
