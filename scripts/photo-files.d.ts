export function photoFiles(): Promise<Map<string, string>>;
export function coreFiles(folder: string): Promise<Map<string, string>>;
