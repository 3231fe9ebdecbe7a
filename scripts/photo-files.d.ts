export function photoFiles(): Promise<Map<string, string>>;
