"""Let the addresses be the members of the union-find, in a dictionary of parents.

Time: O(e log e). Space: O(e).
"""


def accounts_merge(accounts: list[list[str]]) -> list[list[str]]:
    parent: dict[str, str] = {}
    name_of: dict[str, str] = {}

    def find(address: str) -> str:
        parent.setdefault(address, address)
        while parent[address] != address:
            parent[address] = parent[parent[address]]
            address = parent[address]
        return address

    for name, first, *rest in accounts:
        name_of[find(first)] = name
        for address in rest:
            parent[find(address)] = find(first)
    group: dict[str, list[str]] = {}
    for address in sorted(parent):
        group.setdefault(find(address), []).append(address)
    return [[name_of[root], *addresses] for root, addresses in group.items()]
