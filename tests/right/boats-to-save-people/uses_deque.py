class Solution:
    def numRescueBoats(self, people, limit):
        q = deque(sorted(people))
        n = 0
        while q:
            x = q.pop()
            if q and x + q[0] <= limit:
                q.popleft()
            n += 1
        return n
