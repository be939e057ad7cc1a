/**
 * The largest number that a scheme or a report may hold. Beyond it sums of many values lose whole
 * units; no count, amount in đồng of a province, or percentage comes near. It is in this file so
 * that the engine can use it without zod.
 */
export const largestNumber = 1e15;
