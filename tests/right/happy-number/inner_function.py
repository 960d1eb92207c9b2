class Solution:
    def isHappy(self, n: int) -> bool:
        def step(n): return sum(int(d) ** 2 for d in str(n))
        slow = n
        fast = step(n)
        while fast != 1 and slow != fast:
            slow = step(slow)
            fast = step(step(fast))
        return fast == 1
