"""You begin at the station with the largest gain, but the roads after it may use up all of that."""


def first_start(gas: list[int], cost: list[int]) -> int:
    if sum(gas) < sum(cost):
        return -1
    gains = [filled - used for filled, used in zip(gas, cost, strict=True)]
    return gains.index(max(gains))
