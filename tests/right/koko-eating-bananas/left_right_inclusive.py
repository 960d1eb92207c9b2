from math import *

class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        slow, quick, answer = 1, max(piles), None
        while slow <= quick:
            speed = (slow + quick) // 2
            if sum(ceil(p / speed) for p in piles) > h:
                slow = speed + 1
            else:
                answer, quick = speed, speed - 1
        return answer
