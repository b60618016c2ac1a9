package attune.report.page;

/** The style sheet of the page: system fonts, dark on light, one column, good on paper and on a phone. */
final class Style {
    static final String SHEET = """
            :root{color-scheme:light;--ink:#1f2328;--soft:#4b535d;--line:#d7dce1;--wash:#f4f6f8;--accent:#0b5c8f}
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%}
            body{margin:0;background:#fff;color:var(--ink);
            font:17px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
            header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
            header{padding-top:2.5rem}
            h1{font-size:2rem;line-height:1.2;margin:0 0 .6rem;overflow-wrap:anywhere}
            h2{font-size:1.45rem;line-height:1.3;margin:3rem 0 .8rem;padding-top:1.2rem;border-top:1px solid var(--line)}
            h3{font-size:1.12rem;margin:2rem 0 .5rem}
            p,li,dd{max-width:46rem}
            .kicker{margin:0 0 .3rem;color:var(--soft);font-size:.9rem;letter-spacing:.03em}
            .question{font-size:1.25rem;line-height:1.45;margin:.2rem 0 1.2rem;overflow-wrap:anywhere}
            .prediction{margin:1.2rem 0;padding:.9rem 1.2rem;background:var(--wash);border-left:4px solid var(--accent);
            max-width:46rem;overflow-wrap:anywhere}
            .prediction h2{border:0;margin:0 0 .3rem;padding:0;font-size:1rem}
            .prediction p{margin:0}
            nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;padding:0;margin:1.4rem 0 0}
            a{color:var(--accent)}
            a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #d55e00;outline-offset:2px}
            .notice{padding:.8rem 1.2rem;border-left:4px solid #b35900;background:#fff6ea;max-width:46rem}
            .facts{display:flex;flex-wrap:wrap;gap:.6rem 2.2rem;margin:1rem 0 1.4rem;padding:0}
            .facts div{min-width:6rem}
            .facts dt{color:var(--soft);font-size:.88rem}
            .facts dd{margin:0;font-size:1.3rem;font-weight:600;font-variant-numeric:tabular-nums}
            .scroll{overflow-x:auto;margin:.8rem 0 1.4rem}
            table{border-collapse:collapse;font-size:.94rem;font-variant-numeric:tabular-nums;line-height:1.45}
            caption{text-align:left;color:var(--soft);font-size:.94rem;padding:0 0 .5rem}
            th,td{padding:.38rem 1.1rem .38rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
            thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
            td.n,th.n{text-align:right;white-space:nowrap}
            tbody th{font-weight:400}
            figcaption tbody th{min-width:9rem;overflow-wrap:anywhere}
            tr.group th{padding-top:1.1rem;font-weight:400;color:var(--soft);border-bottom:1px solid #9aa3ad}
            tr.group strong{color:var(--ink)}
            .wide td{overflow-wrap:anywhere}.wide td.brief{overflow-wrap:break-word}.wide th{overflow-wrap:break-word}
            td.shares{text-align:right}
            .clear{font-weight:600}
            figure{margin:.6rem 0 2.8rem}
            figure .scroll{margin:0 -1.1rem}
            figure svg{display:block;width:100%;min-width:44rem;height:auto;font-family:system-ui,-apple-system,
            "Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
            figcaption{color:var(--soft);font-size:.94rem;margin-top:.4rem}
            figcaption p{margin:.3rem 0}
            .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
            .caution{color:var(--ink);border-left:4px solid #b35900;padding-left:.8rem}
            details{margin:.5rem 0;font-size:.94rem}
            summary{cursor:pointer;color:var(--accent)}
            code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.9em;
            overflow-wrap:anywhere}
            footer{color:var(--soft);font-size:.88rem;padding-top:2rem;padding-bottom:3rem}
            @media (max-width:40rem){figure .scroll{margin:0}body{font-size:16px}h1{font-size:1.6rem}.question{font-size:1.1rem}
            figure svg{min-width:44rem}}
            @media print{html,body{font-size:10pt}header,main,footer{max-width:none;padding:0}nav,summary{display:none}
            h2,h3,.about,caption,thead{break-after:avoid}h2{margin-top:1.6rem}.wide,tbody,.prediction,.notice{break-inside:avoid}p,li{orphans:3;widows:3}figure{break-inside:avoid}figure svg{min-width:0;max-height:205mm}.scroll{overflow:visible}figure .scroll{margin:0}
            tr{break-inside:avoid}table{font-size:8.5pt}th,td{padding:.2rem .6rem .2rem 0}td.n,th.n{white-space:normal}a{color:inherit;text-decoration:none}@page{margin:18mm}}
            """;

    private Style() {}
}
