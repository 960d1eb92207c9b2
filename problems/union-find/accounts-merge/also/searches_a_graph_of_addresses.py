"""Join the addresses of each account in a graph, and search each component depth first.

Time: O(e log e). Space: O(e).
"""

from collections import defaultdict


def accounts_merge(accounts: list[list[str]]) -> list[list[str]]:
    neighbors: defaultdict[str, list[str]] = defaultdict(list)
    name_of: dict[str, str] = {}
    for name, first, *rest in accounts:
        name_of[first] = name
        for address in rest:
            neighbors[first].append(address)
            neighbors[address].append(first)
            name_of[address] = name
    seen: set[str] = set()
    merged: list[list[str]] = []
    for start, name in name_of.items():
        if start in seen:
            continue
        seen.add(start)
        stack = [start]
        component: list[str] = []
        while stack:
            address = stack.pop()
            component.append(address)
            for other in neighbors[address]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        merged.append([name, *sorted(component)])
    return merged
