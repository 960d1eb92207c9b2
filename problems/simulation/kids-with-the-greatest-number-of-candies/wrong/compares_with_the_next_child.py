"""You compare each child with its neighbours only, but it must reach all others."""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    answer = []
    for child, candy in enumerate(candies):
        neighbours = candies[max(child - 1, 0) : child + 2]
        answer.append(candy + extra >= max(neighbours))
    return answer
