class Solution(object):
    def carFleet(self, target, pos, speed):
        time = [float(target - p) / s for p, s in sorted(zip(pos, speed))]
        return len(set(itertools.accumulate(time[::-1], max)))
