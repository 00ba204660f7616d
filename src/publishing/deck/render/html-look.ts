/** The look of the HTML file: sheets of 16:9 on a screen and on paper, a plain column on a phone. Nothing is fetched. */
export const look = `
:root{color-scheme:light;--ink:#10201b;--quiet:#51605a;--fjord:#0b4f3f;--accent:#0b6a53;--pale:#e7f2ed;--paler:#f3f8f6;--line:#c9d8d1;--mint:#9fe0c8;--amber:#9a4506}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;background:#dfe7e3;color:var(--ink);font-family:"Inter Deck",Inter,Arial,sans-serif;line-height:1.25}
main{display:grid;gap:1.5rem;justify-items:center;padding:1.5rem clamp(.5rem,2vw,2rem)}
.slide{width:min(100%,calc((100vh - 4.5rem)*16/9));min-width:min(100%,46rem)}
.sheet{position:relative;width:100%;aspect-ratio:16/9;overflow:hidden;background:#fff;container-type:inline-size;box-shadow:0 1px 2px #0003,0 8px 24px #0002;border-radius:4px}
.b{position:absolute;left:calc(var(--x)/9.6*1%);top:calc(var(--y)/5.4*1%);width:calc(var(--w)/9.6*1%);margin:0;font-size:calc(var(--s)/9.6*1cqw)}
.kicker{color:var(--accent);font-weight:600}
h1,h2{margin:0;font-weight:600;line-height:1.25;text-wrap:wrap}
.bar{position:absolute;left:calc(56/9.6*1%);top:calc(24/5.4*1%);width:calc(52/9.6*1%);height:calc(4/5.4*1%);background:var(--accent)}
.note,.foot{color:var(--quiet)}
.label{color:var(--accent);font-weight:600}
ul.b,.card ul{list-style:none;padding:0}
ul.b>li,.card li{position:relative;padding-left:1.1em}
ul.b>li::before,.card li::before{content:"–";position:absolute;left:0;color:var(--accent);font-weight:700}
ul.b>li+li{margin-top:calc(var(--g)/9.6*1cqw)}
ul.b small{display:block;font-size:calc(var(--d)/9.6*1cqw);color:var(--quiet)}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:middle;padding:calc(var(--p)/9.6*1cqw) calc(8/9.6*1cqw);border-bottom:.07cqw solid var(--line);font-weight:400}
tbody th{font-weight:600}
thead th{color:var(--accent);font-weight:600;border-bottom:.16cqw solid var(--accent);font-size:calc(var(--hs)/9.6*1cqw)}
tbody tr:nth-child(even){background:var(--paler)}
.center{text-align:center}.right{text-align:right}
.mark{display:inline-block;width:.72em;height:.72em;margin-right:.45em;vertical-align:-.03em}
.card{background:var(--pale);border-left:calc(4/9.6*1cqw) solid var(--accent);padding:calc(var(--p)/9.6*1cqw);height:calc(var(--h)/5.4*1%);overflow:hidden}
.card p,.card ul{margin:calc(4/9.6*1cqw) 0 0}
.card h3{margin:0;font-size:1em;font-weight:600}
.card .figure{margin:0;font-size:calc(var(--f)/9.6*1cqw);font-weight:600;color:var(--accent)}
.card .text{font-size:calc(var(--t)/9.6*1cqw)}
figure.b{height:calc(var(--h)/5.4*1%)}
figure svg{display:block;width:100%;height:100%}
figcaption{font-size:calc(10/9.6*1cqw);color:var(--quiet);margin-top:.3em}
.front{background:var(--fjord);color:#fff}
.front .kicker,.front .foot{color:var(--mint)}
.front h1{font-weight:700}
.front .rows p{margin:0 0 .35em}
.front .rows p:first-child{font-weight:600;font-size:calc(22/9.6*1cqw)}
.number{text-align:right}
.notes{margin:.35rem 0 0;font-size:.9rem;color:var(--ink)}
.notes summary{cursor:pointer;padding:.45rem .2rem;width:fit-content}
.notes ul{margin:.2rem 0 .6rem;padding-left:1.2rem;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--fjord);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.5rem;z-index:2}
@media screen and (max-width:46rem){
.slide{min-width:0}
.sheet{aspect-ratio:auto;container-type:normal;padding:1.1rem 1rem}
.b,.front .b{position:static;width:auto;height:auto!important;margin:0 0 .8rem;font-size:1rem}
.bar{position:static;width:3rem;height:4px;margin-bottom:.6rem}
h1.b,.front h1.b{font-size:1.75rem}h2.b{font-size:1.3rem}
.lead.b{font-size:1.2rem}.kicker.b,.note.b,figcaption{font-size:.9rem}.foot.b{font-size:.8rem;overflow-wrap:anywhere}
ul.b>li+li{margin-top:.4rem}ul.b small,.card .text{font-size:.92rem}
th,td{padding:.4rem .5rem;border-bottom-width:1px}thead th{font-size:.9rem;border-bottom-width:2px}
table{table-layout:auto}
.card{border-left-width:4px;padding:.7rem .8rem}.card .figure{font-size:1.3rem}
.front .rows p:first-child{font-size:1.1rem}.number{text-align:left}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@page{size:13.333in 7.5in;margin:0}
@media print{
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{display:block;padding:0}
.slide{width:13.333in;min-width:0}
.sheet{width:13.333in;height:7.5in;box-shadow:none;border-radius:0;break-after:page;break-inside:avoid}
.slide:last-child .sheet{break-after:auto}
.notes,.skip{display:none}
}`;

/** Arrow keys, Page Up and Page Down, Home and End go from slide to slide; without JavaScript one scrolls. */
export const steps = `(()=>{const all=[...document.querySelectorAll(".slide")];const here=()=>{let best=0,least=1/0;all.forEach((one,i)=>{const d=Math.abs(one.getBoundingClientRect().top-24);if(d<least){least=d;best=i}});return best};const go=i=>{const to=all[Math.max(0,Math.min(all.length-1,i))];to.scrollIntoView({block:"start"});to.querySelector("h1,h2").focus({preventScroll:true})};addEventListener("keydown",e=>{if(e.altKey||e.ctrlKey||e.metaKey||e.target.closest("summary,a,.table"))return;const step={ArrowRight:1,ArrowDown:1,PageDown:1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1}[e.key];if(step){e.preventDefault();go(here()+step)}else if(e.key==="Home"){e.preventDefault();go(0)}else if(e.key==="End"){e.preventDefault();go(all.length-1)}})})()`;
