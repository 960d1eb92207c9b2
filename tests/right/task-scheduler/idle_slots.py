class Solution(object):
    def leastInterval(self, tasks, n):
        freq = [0] * 26
        for t in tasks:
            freq[ord(t) - ord('A')] += 1
        freq.sort()
        f_max = freq.pop()
        idle = (f_max - 1) * n
        while freq and idle > 0:
            idle -= min(f_max - 1, freq.pop())
        idle = max(0, idle)
        return idle + len(tasks)
