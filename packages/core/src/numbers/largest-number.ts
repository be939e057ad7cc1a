/**
 * The largest number that a scheme or a report may hold. Beyond it sums of many values lose whole
 * units; no count, amount in đồng of a province, or percentage comes near. Here, so that the engine
 * knows it without zod.
 */
export const largestNumber = 1e15;
