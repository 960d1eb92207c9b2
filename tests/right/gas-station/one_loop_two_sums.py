class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        overall = running = begin = 0
        for idx, (g, c) in enumerate(zip(gas, cost)):
            overall += g - c
            running += g - c
            if running < 0:
                running, begin = 0, idx + 1
        return begin if overall >= 0 else -1
