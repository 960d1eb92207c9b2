"""Runs the program cut off: the first touch of a network ends it and leaves a line in a file.

``python -m tests.loop.alone FILE '[["today"], ["log", ...]]'`` is ``trainer today``, then
``trainer log ...``, in one process; its status is that of the last command that failed. A pair of
sockets inside the process, which asyncio wakes itself with, is no network.
"""

import json
import os
import socket
import sys
from pathlib import Path

STATUS = 97
REACHING_OUT = {
    *("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"),
    *("socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "webbrowser.open"),
    *("urllib.Request", "ftplib.connect", "smtplib.connect", "http.client.connect"),
}


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """End the process where an event of Python's shows that it reaches out."""
    made = event == "socket.__new__" and arguments[1] != socket.AF_UNIX
    if made or event in REACHING_OUT:
        Path(SEEN).write_text(f"{event} {arguments}", encoding="utf-8")
        os._exit(STATUS)


if __name__ == "__main__":
    SEEN = sys.argv[1]
    sys.addaudithook(watch)
    from trainer.__main__ import main

    statuses = [main(words) for words in json.loads(sys.argv[2])]
    sys.exit(next((status for status in reversed(statuses) if status), 0))
