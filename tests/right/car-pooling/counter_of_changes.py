from collections import Counter
from itertools import accumulate


def car_pooling(trips, capacity):
    change = Counter()
    for people, start, end in trips:
        change[start] += people
        change[end] -= people
    return max(accumulate(change[place] for place in sorted(change))) <= capacity
