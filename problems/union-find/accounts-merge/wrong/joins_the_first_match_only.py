"""You add an account to the first group that it touches, but it may link several groups."""


def accounts_merge(accounts: list[list[str]]) -> list[list[str]]:
    groups: list[tuple[str, set[str]]] = []
    for name, *addresses in accounts:
        for group in groups:
            if group[1] & set(addresses):
                group[1].update(addresses)
                break
        else:
            groups.append((name, set(addresses)))
    return [[name, *sorted(addresses)] for name, addresses in groups]
