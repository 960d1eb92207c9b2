from collections import deque


def remove_k_digits(number, k):
    places = {d: deque() for d in "0123456789"}
    for i, d in enumerate(number):
        places[d].append(i)
    answer, start = "", 0
    for keep in range(len(number) - k, 0, -1):
        last = len(number) - keep
        for d in "0123456789":
            while places[d] and places[d][0] < start:
                places[d].popleft()
            if places[d] and places[d][0] <= last:
                answer += d
                start = places[d][0] + 1
                break
    return str(answer).lstrip("0") or "0"
