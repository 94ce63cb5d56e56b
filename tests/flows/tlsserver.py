# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server that is set up as the README says, with certificates of an authority made for the test."""
import os, pathlib, shutil, subprocess, sys
from urllib.parse import quote

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "ctl"))
from faults import PgServer, check, until

NAME = "db.example.test"  # in the certificate; hostaddr leads to this machine


def openssl(*words, cwd):
    done = subprocess.run(["openssl", *words], cwd=cwd, capture_output=True, text=True)
    check(done.returncode == 0, f"openssl {' '.join(words)}: {done.stderr}")
    return done.stdout


class TlsServer(PgServer):
    """hostssl and SCRAM for everybody but the owner, TLS 1.3; its certificate can be replaced while it runs."""

    def __enter__(self):
        self.certificates = pathlib.Path(f"{self.folder}.certificates")
        self.certificates.mkdir()
        for authority in ("authority", "other"):
            openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{authority}.key", "-out", f"{authority}.crt", "-days", "30",
                    "-subj", f"/CN={authority} of a test", "-addext", "basicConstraints=critical,CA:TRUE", cwd=self.certificates)
        self.certify()
        self.configure(ssl="on", ssl_min_protocol_version="TLSv1.3", ssl_cert_file="server.crt", ssl_key_file="server.key",
                       password_encryption="scram-sha-256")
        (self.folder / "data/pg_hba.conf").write_text("host all otklik 127.0.0.1/32 trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n")
        self.reload()
        return self

    def __exit__(self, *error):
        super().__exit__(*error)
        shutil.rmtree(self.certificates, ignore_errors=True)

    def authority(self, name="authority"):
        return str(self.certificates / f"{name}.crt")

    def certify(self, name=NAME, days=30):
        """A fresh certificate by the authority; it counts from the next reload."""
        there = self.certificates
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.csr", "-subj", f"/CN={name}", cwd=there)
        (there / "names").write_text(f"subjectAltName=DNS:{name}\n")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "authority.crt", "-CAkey", "authority.key", "-CAcreateserial", "-days", str(days),
                "-extfile", "names", "-out", "server.crt", cwd=there)
        for file in ("server.crt", "server.key"):
            target = self.folder / "data" / file
            shutil.copyfile(there / file, target)
            target.chmod(0o600)
            if os.geteuid() == 0:
                shutil.chown(target, "nobody")

    def configure(self, **settings):
        with open(self.folder / "data/postgresql.conf", "a") as file:
            file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())

    def reload(self):
        """The signal reaches the server later than pg_reload_conf() answers."""
        before = self.sql("SELECT pg_conf_load_time()")
        self.sql("SELECT pg_reload_conf()")
        until("the server reads its settings anew", lambda: self.sql("SELECT pg_conf_load_time()") != before)

    def address(self, login, password, host=NAME, authority="authority", mode="verify-full"):
        return (f"postgresql://{login}:{quote(password, safe='')}@{host}:{self.port}/otklik?hostaddr=127.0.0.1&sslmode={mode}"
                f"&sslrootcert={self.authority(authority)}")
