/** Pages of docs/ that are made from data: path and content, not yet written. */
export async function generatedDocs(_root: string): Promise<{ path: string; content: string }[]> {
  return [];
}
