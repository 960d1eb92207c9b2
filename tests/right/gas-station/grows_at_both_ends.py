class Solution:
    def canCompleteCircuit(self, gas, cost):
        n = len(gas)
        first, nxt = n - 1, 0
        fuel = gas[first] - cost[first]
        while first > nxt:
            if fuel >= 0:
                fuel += gas[nxt] - cost[nxt]
                nxt += 1
            else:
                first -= 1
                fuel += gas[first] - cost[first]
        print("start", first, "fuel", fuel)
        return first if fuel >= 0 else -1
