# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL by libpq itself, for whatever Python runs: what an attacker's own program sends, and all that it gets back."""
import ctypes, ctypes.util

lib = ctypes.CDLL(ctypes.util.find_library("pq") or "libpq.so.5")
for name, result, arguments in [
        ("PQconnectdb", "p", "s"), ("PQstatus", "i", "p"), ("PQerrorMessage", "s", "p"), ("PQexec", "p", "ps"), ("PQsendQuery", "i", "ps"),
        ("PQexecParams", "p", "psippppi"), ("PQgetResult", "p", "p"), ("PQresultStatus", "i", "p"), ("PQresultErrorField", "s", "pi"),
        ("PQntuples", "i", "p"), ("PQnfields", "i", "p"), ("PQgetvalue", "s", "pii"), ("PQgetisnull", "i", "pii"), ("PQclear", None, "p"),
        ("PQfinish", None, "p"), ("PQbackendPID", "i", "p"), ("PQcmdTuples", "s", "p"), ("PQisBusy", "i", "p"), ("PQconsumeInput", "i", "p"),
        ("PQsocket", "i", "p")]:
    kinds = {"p": ctypes.c_void_p, "s": ctypes.c_char_p, "i": ctypes.c_int, None: None}
    getattr(lib, name).restype = kinds[result]
    getattr(lib, name).argtypes = [kinds[a] for a in arguments]
Receiver = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
lib.PQsetNoticeReceiver.argtypes = [ctypes.c_void_p, Receiver, ctypes.c_void_p]
lib.PQsetNoticeReceiver.restype = ctypes.c_void_p
FIELDS = {"severity": "S", "state": "C", "message": "M", "detail": "D", "hint": "H", "context": "W", "query": "q"}


def fields_of(result):
    return {word: (lib.PQresultErrorField(result, ord(code)) or b"").decode(errors="replace") for word, code in FIELDS.items()}


class Refused(Exception):
    """An error of the server: state (SQLSTATE), message, and everything else that it said in text."""

    def __init__(self, fields):
        self.state, self.message = fields["state"], fields["message"]
        self.text = " | ".join(value for value in fields.values() if value)
        super().__init__(f"{self.state} {self.text}")


class Connection:
    def __init__(self, **settings):
        words = " ".join("{}='{}'".format(k, str(v).replace("\\", "\\\\").replace("'", "\\'")) for k, v in settings.items() if v is not None)
        self.handle = lib.PQconnectdb(words.encode())
        self.notices = []
        if lib.PQstatus(self.handle) != 0:
            message = (lib.PQerrorMessage(self.handle) or b"").decode(errors="replace")
            self.close()
            raise Refused(dict.fromkeys(FIELDS, "") | {"state": "08000", "message": message})
        self.receiver = Receiver(lambda _, result: self.notices.append(fields_of(result)))
        lib.PQsetNoticeReceiver(self.handle, self.receiver, None)
        self.pid = lib.PQbackendPID(self.handle)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self.handle:
            lib.PQfinish(self.handle)
            self.handle = None

    def _take(self, result):
        try:
            status = lib.PQresultStatus(result)
            if status not in (1, 2, 3, 4, 9):  # command, rows, COPY out or in, a row
                raise Refused(fields_of(result))
            count = lib.PQnfields(result)
            return [tuple(None if lib.PQgetisnull(result, row, column) else lib.PQgetvalue(result, row, column).decode(errors="replace")
                          for column in range(count)) for row in range(lib.PQntuples(result))]
        finally:
            lib.PQclear(result)

    def rows(self, sql, *values):
        """The rows of the last statement of sql; values are sent apart from it ($1 …)."""
        if not values:
            return self._take(lib.PQexec(self.handle, sql.encode()))
        texts = (ctypes.c_char_p * len(values))(*[None if v is None else str(v).encode() for v in values])
        return self._take(lib.PQexecParams(self.handle, sql.encode(), len(values), None, ctypes.cast(texts, ctypes.c_void_p), None, None, 0))

    def value(self, sql, *values):
        rows = self.rows(sql, *values)
        return rows[0][0] if rows and rows[0] else None

    def state(self, sql, *values):
        """'' where it was done, or the SQLSTATE."""
        try:
            self.rows(sql, *values)
            return ""
        except Refused as refused:
            return refused.state

    def send(self, sql):
        assert lib.PQsendQuery(self.handle, sql.encode())

    def wait(self):
        """The rows of what was sent; the first error of it is raised after all has been read."""
        last, error = [], None
        while (result := lib.PQgetResult(self.handle)):
            try:
                last = self._take(result)
            except Refused as refused:
                error = error or refused
        if error:
            raise error
        return last
