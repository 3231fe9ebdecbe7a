export function placeFiles(): Promise<Map<string, string>>;
