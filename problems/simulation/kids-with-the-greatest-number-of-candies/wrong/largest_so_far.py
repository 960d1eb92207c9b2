"""You compare with the largest number so far, but a larger one may come later."""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    answer = []
    most = 0
    for candy in candies:
        most = max(most, candy)
        answer.append(candy + extra >= most)
    return answer
