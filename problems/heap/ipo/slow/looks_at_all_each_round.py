"""You look at all projects in each round: O(k · n), billions of looks at the limits."""


def find_maximized_capital(k: int, capital: int, profits: list[int], needed: list[int]) -> int:
    projects = list(zip(profits, needed, strict=True))
    for _ in range(k):
        best = -1
        for i, (profit, need) in enumerate(projects):
            if need <= capital and (best < 0 or profit > projects[best][0]):
                best = i
        if best < 0:
            break
        capital += projects.pop(best)[0]
    return capital
