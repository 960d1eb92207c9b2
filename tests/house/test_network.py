"""The program talks to nobody: nothing of it can open a connection."""

from tests.house.source import Module, modules

NETWORK = {
    *("socket", "socketserver", "ssl", "urllib.request", "http", "ftplib", "smtplib", "poplib"),
    *("imaplib", "xmlrpc", "requests", "httpx", "aiohttp", "urllib3", "websockets", "paramiko"),
}
BROWSER = "webbrowser"


def imported(module: Module, names: set[str]) -> list[str]:
    """Give the imports of a module that are among the names, or below one of them."""
    return [
        f"{module.name}, line {line}: {name}"
        for name, line in module.imports()
        if any(f"{name}.".startswith(f"{wanted}.") for wanted in names)
    ]


def test_nothing_that_reaches_a_network_is_imported() -> None:
    assert not [place for module in modules() for place in imported(module, NETWORK)]


def test_only_the_report_opens_a_browser_and_only_where_it_is_asked_to() -> None:
    found = {module.name for module in modules() if imported(module, {BROWSER})}
    assert found == {"trainer.cli.report"}
