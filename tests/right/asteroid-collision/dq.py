class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        st = collections.deque()
        for x in asteroids:
            alive = True
            while alive and x < 0 and st and st[-1] > 0:
                alive = st[-1] < -x
                if st[-1] <= -x: st.pop()
            if alive: st.append(x)
        return list(st)
