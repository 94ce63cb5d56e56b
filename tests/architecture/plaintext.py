#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where data could be read as markup: a raw QLabel that shows a text which is not a sentence of ours, without
setTextFormat(Qt::PlainText) in its next lines; and anything that asks for rich text, Markdown or HTML. ui/kit/Label is plain
from birth, and CalmStyle makes every other label plain when it is shown: this test is the second fence."""
import pathlib, re, sys

top = pathlib.Path(sys.argv[1])
RICH = re.compile(r"setHtml\(|insertHtml\(|appendHtml\(|toHtmlEscaped|RichText\b(?<!mightBeRichText)|MarkdownText|setMarkdown\(|QTextBrowser|QWhatsThis|"
                  r"setOpenExternalLinks\(\s*true|QSystemTrayIcon")
LABEL = re.compile(r"\bQLabel\(([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*)\)")
problems = []

for file in sorted([*(top / "ui").rglob("*.cpp"), *(top / "app/desk").rglob("*.cpp"), *(top / "app/views").rglob("*.cpp")]):
    lines = file.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        if RICH.search(code):
            problems.append(f"{file.relative_to(top)}:{number}: asks for rich text: {line.strip()[:80]}")
    text = "\n".join(line.split("//")[0] for line in lines)
    for made in LABEL.finditer(text):
        if text[:made.start()].endswith("class ") or re.search(r":\s*$", text[:made.start()].split("\n")[-1]):
            continue  # Label's own constructor
        first = made.group(1).split(",")[0].strip()
        own_sentence = re.fullmatch(r'(\w+::)?tr\(.*', made.group(1).strip(), re.S) and ".arg(" not in made.group(1)
        nothing = re.fullmatch(r"(this|\w*[pP]arent|\w*)", first) and "," not in made.group(1)
        rest = "\n".join(text[made.end():].split("\n")[:7])
        if not own_sentence and not nothing and "setTextFormat(Qt::PlainText)" not in rest:
            line = text[:made.start()].count("\n") + 1
            problems.append(f"{file.relative_to(top)}:{line}: a QLabel with a text and no setTextFormat(Qt::PlainText) after it")

style = (top / "ui/kit/calmstyle.cpp").read_text()
if "setTextFormat(Qt::PlainText)" not in style:
    problems.append("ui/kit/calmstyle.cpp: labels and tooltips are no longer made plain when they are shown")

print("\n".join(problems) or "data is shown as plain text")
sys.exit(bool(problems))
