const userInfo = /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#]*@/gi;

/** `rtsp://admin:secret@10.0.0.5/1` ► `rtsp://10.0.0.5/1`, wherever in a text: user names and passwords are never kept. */
export function withoutUserInfo(text: string): string {
  return text.includes('://') && text.includes('@') ? text.replace(userInfo, '$1') : text;
}
