"""Join any two accounts that share an address until no two do.

Time: O(accounts³ · length). Space: O(e).
"""


def accounts_merge(accounts: list[list[str]]) -> list[list[str]]:
    people = [(account[0], set(account[1:])) for account in accounts]
    changed = True
    while changed:
        changed = False
        for i in range(len(people)):
            for j in range(i + 1, len(people)):
                if people[i][1] & people[j][1]:
                    people[i][1].update(people[j][1])
                    del people[j]
                    changed = True
                    break
            if changed:
                break
    return [[name, *sorted(addresses)] for name, addresses in people]
