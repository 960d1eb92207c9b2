from abc import ABC, abstractmethod

class Strategy(ABC):
    @abstractmethod
    def containsDuplicate(self, nums): ...

class Hashing(Strategy):
    def containsDuplicate(self, nums):
        return any(n in seen or seen.add(n) for seen in [set()] for n in nums)

class Solution(Hashing):
    def __init__(self, verbose=False):
        super().__init__()
        self.verbose = verbose
