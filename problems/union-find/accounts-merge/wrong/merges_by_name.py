"""You merge accounts of the same name, but two people may share a name."""


def accounts_merge(accounts: list[list[str]]) -> list[list[str]]:
    group: dict[str, set[str]] = {}
    for name, *addresses in accounts:
        group.setdefault(name, set()).update(addresses)
    return [[name, *sorted(addresses)] for name, addresses in group.items()]
