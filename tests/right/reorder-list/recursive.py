class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        self.front, self.done = head, False

        def unwind(node):
            if node is None:
                return
            unwind(node.next)
            if self.done:
                return
            if self.front is node or self.front.next is node:
                node.next = None
                self.done = True
            else:
                after = self.front.next
                self.front.next, node.next = node, after
                self.front = after

        unwind(head)
