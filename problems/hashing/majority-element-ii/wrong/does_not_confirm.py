"""You return both survivors without counting them again, but they need not have enough copies."""


def majority_element(numbers: list[int]) -> list[int]:
    votes: dict[int, int] = {}
    for number in numbers:
        if number in votes or len(votes) < 2:
            votes[number] = votes.get(number, 0) + 1
        else:
            votes = {old: count - 1 for old, count in votes.items() if count > 1}
    return list(votes)
