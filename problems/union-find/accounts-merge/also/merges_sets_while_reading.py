"""Gather for each account all earlier groups that it touches into one set.

Time: O(accounts · e). Space: O(e).
"""


def accounts_merge(accounts: list[list[str]]) -> list[list[str]]:
    groups: list[tuple[str, set[str]]] = []
    for name, *addresses in accounts:
        merged = set(addresses)
        untouched = []
        for group in groups:
            if group[1].isdisjoint(addresses):
                untouched.append(group)
            else:
                merged |= group[1]
        groups = [*untouched, (name, merged)]
    return [[name, *sorted(addresses)] for name, addresses in groups]
