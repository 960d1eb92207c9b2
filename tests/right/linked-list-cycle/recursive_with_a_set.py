class Solution:
    def hasCycle(self, head: Optional[ListNode], seen=None) -> bool:
        seen = set() if seen is None else seen
        if not head:
            return False
        if id(head) in seen:
            return True
        seen.add(id(head))
        return self.hasCycle(head.next, seen)
