/** Nothing without one of these is masked: what has none needs no rules loaded. */
export const SUSPICIOUS = /[\p{N}<:=@#$%^&*_]/u;
