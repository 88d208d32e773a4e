// What a panel shows, as a file that spreadsheets read: UTF-8 with its mark, a semicolon as Vietnamese settings expect.

const cell = value => {
  const text = value === null || value === undefined ? '' : Number.isFinite(value) ? String(value).replace('.', ',') : String(value);
  // A spreadsheet must not take a name for a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

export const csv = lines => `\ufeff${lines.map(line => line.map(cell).join(';')).join('\r\n')}\r\n`;

export function download(name, lines) {
  const address = URL.createObjectURL(new Blob([csv(lines)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
