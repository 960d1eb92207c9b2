class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        print(head)
        dummy = ListNode(0, head)
        slow = fast = dummy
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                print("meet at", slow.val)
                return True
        return False
