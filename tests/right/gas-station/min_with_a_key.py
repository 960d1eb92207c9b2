class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        n = len(gas)
        pre = [0, *accumulate(map(operator.sub, gas, cost))]
        return -1 if pre[-1] < 0 else min(range(n), key=pre.__getitem__)
