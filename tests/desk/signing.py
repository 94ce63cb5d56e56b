# SPDX-License-Identifier: GPL-3.0-or-later
"""Logins with an authenticator, as somebody at the desk sets one up and uses it by keys."""
import base64, hashlib, hmac, os, struct, subprocess, time


def code_at(secret, step):
    mac = hmac.new(secret, struct.pack(">Q", step), hashlib.sha1).digest()
    start = mac[-1] & 15
    return "%06d" % ((struct.unpack(">I", mac[start:start + 4])[0] & 0x7FFFFFFF) % 1000000)


def picture(desk, name):
    folder = os.environ.get("OTKLIK_PICTURES")
    if folder:
        time.sleep(0.6)  # what is on its way to the screen
        subprocess.run(["import", "-window", "root", f"{folder}/{name}.png"], check=False)


def login(ctl, name, *rights):
    made = ctl.json("operator", "add", name, *rights)
    ctl.logins.append(name)
    place = ctl.url.split("@", 1)[1]
    return made, f"postgresql://{name}:{made['password']}@{place}"


def enrol(desk, made):
    """The first sign-in: enrolment code, picture, first code. The secret of the authenticator."""
    desk.sees("Set up your authenticator")
    desk.goto("text", "Enrolment code")
    desk.type("WRONG-CODE")
    desk.key("Return")
    desk.sees(lambda text: "enrolment code" in text.lower() and ("wrong" in text or "not" in text) and "Type the" not in text)
    desk.rewrite(made["enrolment_code"])
    desk.key("Return")
    said = desk.sees(lambda text: "type this key" in text)
    picture(desk, "enrol")
    key = said.split(":", 1)[1].split("\n")[0].replace("\u2066", "").replace("\u2069", "").replace(" ", "").strip()
    secret = base64.b32decode(key + "=" * (-len(key) % 8))
    desk.goto("text", "First code of the authenticator")
    step = int(time.time() // 30)
    wrong = "000000" if code_at(secret, step) != "000000" else "111111"
    desk.type(wrong)
    desk.key("Return")
    desk.sees(lambda text: "code" in text.lower() and ("not right" in text or "wrong" in text.lower() or "not the right" in text))
    desk.rewrite(code_at(secret, int(time.time() // 30)))
    desk.key("Return")
    return secret
