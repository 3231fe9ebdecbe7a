/** Where a rating is given. Numbers differ by province, so they live in mappers (`reporting-codes.ts`). */
export const channels = ['pc', 'mobile', 'qr', 'hall-tablet', 'hall-kiosk', 'phone', 'sms'] as const;

export type Channel = (typeof channels)[number];
