from bisect import bisect_left


def increasing_triplet(numbers):
    tails = []
    for number in numbers:
        at = bisect_left(tails, number)
        tails[at : at + 1] = [number]
        if len(tails) == 3:
            return True
    return False
