/** Paper and ink as in styles/tokens.css; this page must stand without a script or another file. */
export const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:40rem;padding:2rem 1.25rem 4rem;font:400 1.0625rem/1.6 'Source Serif 4',Georgia,serif;color:light-dark(#2b2a28,#e6e1d6);background:light-dark(#f5f1e8,#1d2226)}
h1{font-size:2rem;line-height:1.2}h2{margin:2.5rem 0 0;font-size:1.35rem;line-height:1.25;break-after:avoid}p{margin:.5rem 0}a{color:inherit}
nav,.page-date,.page-look,.page-notes,footer{font:400 .9rem/1.5 system-ui,sans-serif}.page-date{color:light-dark(#5c564c,#b3ada1)}
nav a{display:inline-block;min-height:1.5rem;margin-inline-end:1rem}sup{font:400 .7rem/1 system-ui,sans-serif}.page-marks a{padding:.35rem .2rem}
.page-look{padding-inline-start:.9rem;border-inline-start:2px solid light-dark(#8f2430,#f0917f)}.page-notes li{margin-block:.35rem;overflow-wrap:anywhere}
footer{margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid light-dark(#d6ccb9,#3b4349)}
@media print{body{max-width:none;padding:0;font-size:10.5pt;color:#000;background:#fff}nav{display:none}.page-link::after{content:' (' attr(href) ')'}.page-step p{orphans:3;widows:3}}`;
