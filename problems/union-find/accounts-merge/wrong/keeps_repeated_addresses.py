"""You collect the addresses account by account, so a shared one is listed more than once."""


def accounts_merge(accounts: list[list[str]]) -> list[list[str]]:
    parent = list(range(len(accounts)))

    def find(account: int) -> int:
        while parent[account] != account:
            parent[account] = parent[parent[account]]
            account = parent[account]
        return account

    owner: dict[str, int] = {}  # the first account of each address
    for number, (_, *addresses) in enumerate(accounts):
        for address in addresses:
            if address in owner:
                parent[find(number)] = find(owner[address])
            else:
                owner[address] = number

    group: dict[int, list[str]] = {}
    for number, (_, *addresses) in enumerate(accounts):
        group.setdefault(find(number), []).extend(addresses)
    return [[accounts[root][0], *sorted(addresses)] for root, addresses in group.items()]
