/**
 * A file that somebody gave us: always saved, never shown or run by the browser, whatever it claims to be. The name goes
 * in both forms of RFC 6266, so that æ, ø and å survive.
 */
export function fileResponse(content: Uint8Array, name: string, mediaType: string): Response {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return new Response(new Uint8Array(content), {
    headers: {
      "content-type": mediaType,
      "content-length": String(content.byteLength),
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeName(name)}`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
}

function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
