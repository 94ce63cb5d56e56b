#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a text of the programs is missing from one of the four languages, is unfinished, lost a placeholder, or lacks
a plural form, or when a file would look its texts up where they are not. Reads the sources anew, so a text that was
added without its translations is found."""
import pathlib, re, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree as ET

top = pathlib.Path(sys.argv[1])
FORMS = {"ru": 3, "uk": 3, "ar": 6, "en": 2}
lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin") or sys.exit("lupdate is not installed")
sources = [str(file) for folder in ("app", "ui") for ending in ("*.cpp", "*.h", "*.ui") for file in sorted((top / folder).rglob(ending))]
problems = []
# lupdate files the texts of a free tr() under the namespace it stands in, and at run time they are looked for elsewhere.
free_tr = re.compile(r"^(?:static |inline |\[\[nodiscard\]\] )*QString tr\(const char", re.M)
for source in sources:
    if free_tr.search(pathlib.Path(source).read_text()):
        problems.append(f"{pathlib.Path(source).relative_to(top)} has a tr() of its own; use translate() of app/kernel/translate.h")
placeholders = re.compile(r"%\d+|%n|%L\d+")
with tempfile.TemporaryDirectory() as folder:
    listing = pathlib.Path(folder) / "sources.lst"
    listing.write_text("\n".join(sources))
    for language, forms in FORMS.items():
        copy = pathlib.Path(folder) / f"otklik_{language}.ts"
        shutil.copy(top / f"translations/otklik_{language}.ts", copy)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *(["-pluralonly"] if language == "en" else []), f"@{listing}", "-ts", str(copy)],
                       check=True, timeout=120, stderr=subprocess.DEVNULL)
        for context in ET.parse(copy).getroot().findall("context"):
            for message in context.findall("message"):
                source = message.findtext("source") or ""
                translation = message.find("translation")
                numerus = message.get("numerus") == "yes"
                texts = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
                where = f"{language}, {context.findtext('name')}: {source[:70]!r}"
                if translation.get("type") == "unfinished" or not all(text.strip() for text in texts):
                    problems.append(f"{where} is not translated")
                elif numerus and len(texts) != forms:
                    problems.append(f"{where} has {len(texts)} plural forms, not {forms}")
                else:
                    wanted = sorted(set(placeholders.findall(source)) - {"%n"})
                    for text in texts:
                        if re.search("&[\u0600-\u06ff]", text):  # the mark breaks the joined letters: their ends are cut
                            problems.append(f"{where} has a mnemonic inside Arabic writing")
                        if sorted(set(placeholders.findall(text)) - {"%n"}) != wanted:
                            problems.append(f"{where} lost a placeholder: {text[:70]!r}")
print("\n".join(problems[:60]) or f"{len(sources)} sources, four languages, every text is there")
if len(problems) > 60:
    print(f"… and {len(problems) - 60} more")
sys.exit(bool(problems))
