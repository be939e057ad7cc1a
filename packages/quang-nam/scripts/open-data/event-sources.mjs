/** The civil day after a day. */
const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The documents by which a unit began and ended in its form; none where no day is stated. */
export function eventSources(events, { code, validFrom, validTo }) {
  const source = (date, part) =>
    events.find((event) => event.date === date && event[part].includes(code))?.source;
  return {
    first: validFrom && source(validFrom, 'to'),
    last: validTo && source(dayAfter(validTo), 'from'),
  };
}
